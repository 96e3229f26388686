package eu.controvoce.base.mongo;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Whether the store answers. Spring Boot's own asks {@code hello}, which the embedded store lacks.
 */
@Component
final class StoreHealthIndicator extends AbstractHealthIndicator {

  private final MongoOperations mongo;

  StoreHealthIndicator(MongoOperations mongo) {
    super("The store does not answer");
    this.mongo = mongo;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    mongo.executeCommand(new Document("ping", 1));
    health.up();
  }
}
