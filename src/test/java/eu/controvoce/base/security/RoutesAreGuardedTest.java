package eu.controvoce.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesAreGuardedTest {

  /** Views anybody may open: sign-in, first run, one-time links. Each more is a decision. */
  private static final Set<String> OPEN = Set.of("LoginView", "SetupView", "PasswordView");

  private static final List<JavaClass> VIEWS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("eu.controvoce")
              .stream()
              .filter(each -> each.isAnnotatedWith(Route.class))
              .toList();

  @Test
  void everyViewSaysWhoMayOpenIt() {
    assertThat(VIEWS).isNotEmpty();
    assertThat(VIEWS)
        .allSatisfy(view ->
            assertThat(
                    Stream.of(
                            PermitAll.class,
                            RolesAllowed.class,
                            AnonymousAllowed.class,
                            DenyAll.class)
                        .filter(view::isAnnotatedWith))
                .as(view.getName())
                .hasSize(1));
  }

  @Test
  void strangersOpenTheseViewsOnly() {
    assertThat(VIEWS.stream().filter(each -> each.isAnnotatedWith(AnonymousAllowed.class)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(OPEN);
  }

  /** Whoever plans may pause a channel; setting it up is refused by its service. */
  private static final String CHANNELS = "OutletsView";

  @Test
  void administrationIsForAdministrators() {
    assertThat(
            VIEWS.stream()
                .filter(each -> !each.getSimpleName().equals(CHANNELS))
                .filter(each ->
                    each.getAnnotationOfType(Route.class).value().startsWith("amministrazione/")))
        .isNotEmpty()
        .allSatisfy(view ->
            assertThat(view.getAnnotationOfType(RolesAllowed.class).value())
                .containsExactly("ADMINISTRATOR"));
  }
}
