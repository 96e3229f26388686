package eu.controvoce.base.mongo;

import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import eu.controvoce.base.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** The configured MongoDB does not answer or refuses the account. */
final class StoreUnreachableAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof MongoTimeoutException || each instanceof MongoSecurityException) {
        return new FailureAnalysis(
            StartRefused.inLanguageOfMachine(
                "CONTROVOCE_MONGODB_URI: il MongoDB indicato non risponde o rifiuta l’accesso.",
                "CONTROVOCE_MONGODB_URI: the given MongoDB does not answer or refuses access."),
            null,
            failure);
      }
    }
    return null;
  }
}
