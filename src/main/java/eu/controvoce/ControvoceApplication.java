package eu.controvoce;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Controvoce: anti-rumour communication campaigns for towns. */
@SpringBootApplication
public class ControvoceApplication {

  static void main(String[] args) {
    SpringApplication.run(ControvoceApplication.class, args);
  }
}
