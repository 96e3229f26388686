package eu.controvoce;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** What Spring Modulith does not see: which technology is known where, and a few bad habits. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("eu.controvoce");

  @Test
  void onlyViewsKnowVaadin() {
    onlyKnownBy(
        new String[] {"com.vaadin.."},
        "eu.controvoce",
        "..ui..",
        "eu.controvoce.base.i18n..",
        "eu.controvoce.base.security..");
  }

  @Test
  void onlySchedulesKnowQuartz() {
    onlyKnownBy(
        new String[] {"org.quartz..", "org.springframework.scheduling.quartz.."}, "..schedule..");
  }

  @Test
  void onlyItsAdapterKnowsOpenNlp() {
    onlyKnownBy(new String[] {"opennlp.."}, "eu.controvoce.language.opennlp..");
  }

  @Test
  void onlyTheIndexAndLanguageKnowLucene() {
    onlyKnownBy(
        new String[] {"org.apache.lucene.."},
        "eu.controvoce.rumour.lucene..",
        "eu.controvoce.site.lucene..",
        "eu.controvoce.language..");
  }

  @Test
  void onlyTheMappingKnowsTheEmbeddedStore() {
    onlyKnownBy(
        new String[] {"de.bwaldvogel..", "org.h2.."}, "eu.controvoce.base.mongo.embedded..");
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .that(not(resideInAnyPackage("eu.controvoce.base.start..")))
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("it reads the machine's time past the Clock") {
              @Override
              public boolean test(JavaCall<?> call) {
                return readsMachineTime(call);
              }
            })
        .orShould()
        .callConstructor(Date.class)
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void whatIsNeededComesThroughTheConstructor() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void noListenerWaitsForATransactionThatNeverComes() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            ".*\\.(ApplicationModuleListener|TransactionalEventListener|Transactional)")
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  @Test
  void everyPackageIsNullMarked() {
    var unmarked =
        PRODUCT.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());

    assertThat(unmarked).as("packages without @NullMarked in package-info.java").isEmpty();
  }

  @Test
  void everyDocumentHasItsOwnShortName() {
    var documents = PRODUCT.stream().filter(each -> each.isAnnotatedWith(Document.class)).toList();

    assertThat(documents)
        .allSatisfy(each -> {
          assertThat(each.isAnnotatedWith(TypeAlias.class))
              .as("%s needs a @TypeAlias", each.getName())
              .isTrue();
          assertThat(each.getAnnotationOfType(Document.class).value())
              .as("collection of %s", each.getName())
              .matches("[a-z][a-z_-]*");
        });
    assertThat(documents)
        .extracting(each -> each.getAnnotationOfType(Document.class).value())
        .doesNotHaveDuplicates();
  }

  @Test
  void storedNamesAreLowerCaseAndUnique() {
    var aliases =
        PRODUCT.stream()
            .filter(each -> each.isAnnotatedWith(TypeAlias.class))
            .map(each -> each.getAnnotationOfType(TypeAlias.class).value())
            .toList();

    assertThat(aliases)
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(each).matches("[a-z][a-z0-9.-]*"));
  }

  private static void onlyKnownBy(String[] technology, String... places) {
    noClasses()
        .that(not(resideInAnyPackage(places)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(technology)
        .allowEmptyShould(true)
        .check(PRODUCT);
  }

  private static boolean readsMachineTime(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var name = call.getTarget().getName();
    var withoutClock =
        call.getTarget().getRawParameterTypes().stream()
            .noneMatch(each -> each.isAssignableTo(Clock.class));
    return (name.equals("now") && owner.getPackageName().equals("java.time") && withoutClock)
        || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
        || (owner.isEquivalentTo(System.class) && Set.of("currentTimeMillis").contains(name));
  }
}
