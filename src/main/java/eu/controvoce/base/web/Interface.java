package eu.controvoce.base.web;

import eu.controvoce.base.Settings;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the REST interface says of itself. */
@Configuration(proxyBeanMethods = false)
class Interface {

  private static final String TOKEN = "token";

  @Bean
  OpenAPI openness(Settings settings) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Controvoce")
                .version("v1")
                .description(
                    "Rumours, answers and publications of the caller's city. Members make bearer"
                        + " tokens on their profile; errors are problem details (RFC 9457).")
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .servers(List.of(new Server().url(settings.publicUrl().toString())))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }
}
