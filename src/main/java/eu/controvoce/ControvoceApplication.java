package eu.controvoce;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Controvoce: anti-rumour communication campaigns for towns. Beans are known by their full class
 * name, so that two modules may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class ControvoceApplication {

  static void main(String[] args) {
    SpringApplication.run(ControvoceApplication.class, args);
  }
}
