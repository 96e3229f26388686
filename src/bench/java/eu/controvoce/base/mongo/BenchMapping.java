package eu.controvoce.base.mongo;

import java.util.Set;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** The product's mapping for a template outside of Spring. */
public final class BenchMapping {

  private BenchMapping() {}

  public static void into(MongoTemplate mongo, Class<?>... types) {
    var conversions = MongoMapping.conversions();
    var converter = (MappingMongoConverter) mongo.getConverter();
    converter.setCustomConversions(conversions);
    var context = (MongoMappingContext) converter.getMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.setManagedTypes(MongoMapping.managed(Set.of(types)));
    context.setAutoIndexCreation(false);
    context.initialize();
    converter.afterPropertiesSet();
  }
}
