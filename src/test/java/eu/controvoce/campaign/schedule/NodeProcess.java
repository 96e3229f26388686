package eu.controvoce.campaign.schedule;

import eu.controvoce.ControvoceApplication;
import eu.controvoce.campaign.Publication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product as a process of its own that only carries publications out, without its pages. Told
 * what to do by lines on its input: {@code town}, {@code plan}, {@code out}, {@code tell}, {@code
 * memory}.
 */
public final class NodeProcess {

  /** Modules that nothing here needs and that would take their time to start. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "eu\\.controvoce\\.(learning|answer\\.schedule|city\\.access\\.FirstAdministrator|base\\.start\\.ReadyMessage|language|rumour\\.(lucene|schedule)|insight|notice|print|pack|exchange|site\\.fediverse\\.schedule)(\\..*)?");

  private NodeProcess() {}

  static void main(String[] arguments) throws IOException, SchedulerException {
    try (var product = start(arguments)) {
      product.getBean(Scheduler.class).start();
      say("READY " + ManagementFactory.getRuntimeMXBean().getUptime());
      var town = new Town(product);
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (var line = input.readLine(); line != null; line = input.readLine()) {
        obey(line.split(" "), town);
      }
    }
  }

  /** The product without its pages, Quartz standing still. */
  public static ConfigurableApplicationContext start(String... arguments) {
    var product = new SpringApplication(ControvoceApplication.class);
    product.setWebApplicationType(WebApplicationType.NONE);
    product.setLazyInitialization(true);
    product.setLogStartupInfo(false);
    product.addInitializers(context ->
        context.addBeanFactoryPostProcessor(beans -> {
          var registry = (BeanDefinitionRegistry) beans;
          for (var name : registry.getBeanDefinitionNames()) {
            var maker = registry.getBeanDefinition(name).getFactoryBeanName();
            if (LEFT_OUT.matcher(name).matches()
                || (maker != null && LEFT_OUT.matcher(maker).matches())) {
              registry.removeBeanDefinition(name);
            }
          }
        }));
    var all =
        new ArrayList<>(
            List.of(
                "--controvoce.demo=false",
                "--spring.quartz.auto-startup=false",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"));
    all.addAll(List.of(arguments));
    return product.run(all.toArray(String[]::new));
  }

  private static void obey(String[] line, Town town) {
    switch (line[0]) {
      case "town" -> {
        town.found(line[1]);
        say("TOWN");
      }
      case "plan" -> {
        var ids =
            town.plan(
                Integer.parseInt(line[1]),
                Long.parseLong(line[2]),
                Long.parseLong(line[3]),
                Town.kinds(line[4]));
        ids.forEach(each -> say("PLANNED " + each));
        say("PLANNED-ALL");
      }
      case "out" -> say("OUT " + town.isOut(line[1]));
      case "left" -> say("LEFT " + town.left());
      case "tell" -> {
        town.all().forEach(NodeProcess::tell);
        town.letters().forEach(NodeProcess::say);
        say("TOLD");
      }
      case "memory" -> say("MEMORY " + heap());
      default -> throw new IllegalArgumentException(line[0]);
    }
  }

  private static void tell(Publication each) {
    say(
        "PUBLICATION %s %s %s %d %d %s"
            .formatted(
                each.id(),
                each.channelType(),
                each.status(),
                each.attempts().stream().filter(one -> one.outcome().equals("accepted")).count(),
                each.attempts().stream().filter(one -> one.outcome().equals("uncertain")).count(),
                each.attempts().isEmpty() ? "-" : each.attempts().getLast().node()));
  }

  /** Megabytes of heap in use after collecting. */
  static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
