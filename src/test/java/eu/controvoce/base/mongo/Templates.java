package eu.controvoce.base.mongo;

import com.mongodb.client.MongoClient;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** The product's mapping by hand, for tests of the store without Spring's context. */
final class Templates {

  private Templates() {}

  static MongoTemplate on(MongoClient client, Class<?>... types) {
    var factory = new SimpleMongoClientDatabaseFactory(client, "controvoce");
    var conversions = MongoMapping.conversions();
    var mapping = new MongoMappingContext();
    mapping.setManagedTypes(MongoMapping.managed(Set.of(types)));
    mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    mapping.setAutoIndexCreation(true);
    mapping.afterPropertiesSet();
    var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), mapping);
    converter.setCustomConversions(conversions);
    converter.afterPropertiesSet();
    return new MongoTemplate(factory, converter);
  }
}
