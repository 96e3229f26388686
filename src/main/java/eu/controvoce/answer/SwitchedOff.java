package eu.controvoce.answer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The checks this network does without; one document for all. */
@Document("check-switches")
@TypeAlias("check-switches")
record SwitchedOff(@Id String id, @Version @Nullable Long version, Set<Finding.Code> codes) {

  static final String ID = "network";

  SwitchedOff {
    codes = Set.copyOf(codes);
  }
}
