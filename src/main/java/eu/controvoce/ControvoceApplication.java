package eu.controvoce;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Controvoce: anti-rumour communication campaigns for towns. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ControvoceApplication {

  static void main(String[] args) {
    SpringApplication.run(ControvoceApplication.class, args);
  }
}
