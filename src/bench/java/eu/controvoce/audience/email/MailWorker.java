package eu.controvoce.audience.email;

import com.sun.management.OperatingSystemMXBean;
import eu.controvoce.audience.BenchOffice;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.base.mail.SmtpRoute;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One process of the mail bench: fills the list, sends to it, or sends in a naive loop. */
public final class MailWorker {

  private static final String BODY =
      "Una frase di prova con qualche parola in piu, per fare volume. ".repeat(52);

  private MailWorker() {}

  /**
   * @param args what to do: fill, send or naive; folder; number of people; port; connections
   */
  public static void main(String[] args) throws Exception {
    int people = Integer.parseInt(args[2]);
    int port = Integer.parseInt(args[3]);
    if (args[0].equals("naive")) {
      naive(people, port);
      return;
    }
    try (var bench = new BenchOffice(Path.of(args[1]))) {
      if (args[0].equals("fill")) {
        bench.fill(people);
        return;
      }
      long cpu = cpu();
      long started = System.nanoTime();
      bench.prepare(people);
      var imap = new MailSettings.Imap(null, 993, null, null, "INBOX", false);
      var settings = new MailSettings(Integer.parseInt(args[4]), 0, null, imap);
      var stamp = stamp();
      var stopped =
          new Dispatch(bench.office, bench.book, bench.bounces, settings)
              .send(
                  new Mailing(bench.mailing(), _ -> stamp, () -> false),
                  new SmtpRoute(server(port)));
      var counts =
          bench.letters().stream()
              .collect(Collectors.groupingBy(each -> each.state(), Collectors.counting()));
      tell(counts.getOrDefault(State.SENT, 0L), cpu, started);
      System.out.println("states " + counts + stopped.map(each -> " " + each).orElse(""));
    }
  }

  private static void naive(int people, int port) throws Exception {
    long cpu = cpu();
    long started = System.nanoTime();
    var properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(port));
    var session = Session.getInstance(properties);
    for (int i = 0; i < people; i++) {
      var message = new MimeMessage(session);
      message.setFrom("risposte@comune.example");
      message.setRecipient(
          Message.RecipientType.TO, new InternetAddress("r" + i + "@example.org"));
      message.setSubject("La graduatoria");
      var token = "%064d".formatted(i);
      message.setHeader("List-Unsubscribe", "<http://localhost/disiscrizione/" + token + ">");
      message.setText(BODY + "\r\nhttp://localhost/disiscrizione/" + token + "\r\n", "UTF-8");
      Transport.send(message);
    }
    tell(people, cpu, started);
  }

  /** The same message as the others send, with the product's places for what differs. */
  private static Stamp stamp() {
    var token = "a0".repeat(32);
    var id = "b1".repeat(16);
    var to = "to-somebody@invalid.example";
    var text =
        "From: risposte@comune.example\r\nTo: "
            + to
            + "\r\nSubject: La graduatoria\r\nMessage-ID: <"
            + id
            + "@localhost>\r\nList-Unsubscribe: <http://localhost/disiscrizione/"
            + token
            + ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
            + BODY.replaceAll("(.{70})", "$1\r\n")
            + "\r\nhttp://localhost/disiscrizione/"
            + token
            + "\r\n";
    return new Stamp(
        text.getBytes(StandardCharsets.US_ASCII), "risposte@comune.example", to, token, id);
  }

  private static JavaMailSenderImpl server(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return sender;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void tell(long taken, long cpu, long started) {
    var heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(each -> each.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(each -> each.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        java.util.Locale.ROOT,
        "{\"taken\":%d,\"cpu\":%.2f,\"wall\":%.2f,\"heap\":%.0f}%n",
        taken,
        (cpu() - cpu) / 1e9,
        (System.nanoTime() - started) / 1e9,
        heap / 1048576.0);
  }
}
