package eu.controvoce;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives each test method an empty store, indexes kept, and the clock at its start. */
final class FreshStart implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    var context = test.getApplicationContext();
    var mongo = context.getBean(MongoOperations.class);
    for (var name : mongo.getCollectionNames()) {
      if (!name.startsWith("system.")) {
        mongo.getCollection(name).deleteMany(new Document());
      }
    }
    context.getBean(SettableClock.class).reset();
    context.publishEvent(new StoreEmptied());
  }
}
