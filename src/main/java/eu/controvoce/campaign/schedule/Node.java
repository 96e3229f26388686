package eu.controvoce.campaign.schedule;

import eu.controvoce.base.Id;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** This process, as it signs its claims: no two processes and no two claims share a name. */
@Component
class Node {

  private final String name =
      host()
          + ":"
          + ManagementFactory.getRuntimeMXBean().getPid()
          + ":"
          + Id.random().substring(0, 6);

  private final AtomicLong claims = new AtomicLong();

  String name() {
    return name;
  }

  /** A name for one claim. */
  String nextHolder() {
    return name + "#" + claims.incrementAndGet();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "node";
    }
  }
}
