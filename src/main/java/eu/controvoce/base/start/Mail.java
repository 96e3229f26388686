package eu.controvoce.base.start;

import eu.controvoce.base.Settings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outgoing mail server, when one is configured; otherwise there is no such bean. */
@Configuration(proxyBeanMethods = false)
class Mail {

  /** A server that accepts connections and then says nothing must not hold a worker for long. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Bean
  @Conditional(WithHost.class)
  JavaMailSender mailSender(Settings settings) {
    var smtp = settings.smtp();
    var sender = new JavaMailSenderImpl();
    sender.setHost(smtp.host());
    sender.setPort(smtp.port());
    sender.setUsername(smtp.username());
    sender.setPassword(smtp.password());
    sender.setDefaultEncoding("UTF-8");
    var properties = sender.getJavaMailProperties();
    properties.put("mail.smtp.auth", String.valueOf(smtp.username() != null));
    properties.put("mail.smtp.starttls.enable", String.valueOf(smtp.starttls()));
    properties.put("mail.smtp.starttls.required", String.valueOf(smtp.starttls()));
    // A server that is not the one it should be gets neither our password nor anybody's address.
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    for (var each : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail.smtp." + each, String.valueOf(PATIENCE.toMillis()));
    }
    return sender;
  }

  private static final class WithHost implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty("controvoce.smtp.host", "").isBlank();
    }
  }
}
