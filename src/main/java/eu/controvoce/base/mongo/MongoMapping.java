package eu.controvoce.base.mongo;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How records become documents: ids, dates and languages as strings, sealed types by their {@link
 * TypeAlias}, decimals as decimals, UUIDs in the standard form.
 */
@Configuration(proxyBeanMethods = false)
public class MongoMapping {

  /**
   * Documents and everything with an alias. Spring Boot alone would know only the documents, and
   * after a restart the aliases of states inside them would not be readable.
   */
  @Bean
  static MongoManagedTypes mongoManagedTypes(ApplicationContext context)
      throws ClassNotFoundException {
    return managed(new EntityScanner(context).scan(Document.class, TypeAlias.class));
  }

  @Bean
  static MongoCustomConversions mongoCustomConversions() {
    return conversions();
  }

  /** A store that is not there should be noticed at start within seconds, not half a minute. */
  @Bean
  MongoClientSettingsBuilderCustomizer soonTold() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS));
  }

  static MongoManagedTypes managed(Set<Class<?>> types) {
    return MongoManagedTypes.fromIterable(types);
  }

  static MongoCustomConversions conversions() {
    return MongoCustomConversions.create(adapter ->
        adapter
            .bigDecimal(BigDecimalRepresentation.DECIMAL128)
            .registerConverters(TextConverters.all())
            .registerConverters(IdConverters.all()));
  }
}
