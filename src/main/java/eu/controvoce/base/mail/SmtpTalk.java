package eu.controvoce.base.mail;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;

/** Commands and answers over one connection, in clear or encrypted; used by one thread. */
final class SmtpTalk implements Closeable {

  /** Longer than any line or answer a server has reason to send (RFC 5321, 4.5.3.1.5). */
  private static final int LONGEST_LINE = 4_096;

  private static final int MOST_LINES = 200;

  private final SmtpServer server;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private final byte[] line = new byte[LONGEST_LINE];

  private SmtpTalk(SmtpServer server, Socket socket) throws IOException {
    this.server = server;
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
  }

  /** Connects; the server has not greeted yet. */
  static SmtpTalk with(SmtpServer server) throws IOException {
    var socket = new Socket();
    try {
      // Each write is a whole group of commands or a whole message: nothing is gained by waiting.
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(server.patienceMillis());
      socket.connect(new InetSocketAddress(server.host(), server.port()), server.patienceMillis());
      var talk = new SmtpTalk(server, socket);
      if (server.encryption() == SmtpServer.Encryption.FROM_THE_START) {
        talk.encrypt();
      }
      return talk;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** From here on encrypted, with the server the certificate names or not at all. */
  void encrypt() throws IOException {
    var encrypted =
        (SSLSocket)
            server
                .trust()
                .createSocket(socket, server.host(), server.port(), /* autoClose= */ true);
    var parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    socket = encrypted;
    // What was said in clear after the answer to STARTTLS is forgotten with the old buffer.
    in = new BufferedInputStream(encrypted.getInputStream());
    out = encrypted.getOutputStream();
  }

  boolean isEncrypted() {
    return socket instanceof SSLSocket;
  }

  /** How the other side knows us: our address as a literal (RFC 5321, 4.1.3). */
  String self() {
    var address = socket.getLocalAddress().getHostAddress();
    var plain = address.contains("%") ? address.substring(0, address.indexOf('%')) : address;
    return plain.contains(":") ? "[IPv6:" + plain + "]" : "[" + plain + "]";
  }

  /** Says one command and hears its answer. */
  SmtpReply ask(String command) throws IOException {
    say((command + "\r\n").getBytes(StandardCharsets.UTF_8));
    return hear();
  }

  /** Hands bytes over, all at once; a server that does not read them in time is left. */
  void say(byte[] bytes) throws IOException {
    try (var _ = Patience.until(server.patienceMillis(), socket)) {
      out.write(bytes);
      out.flush();
    }
  }

  /** The next answer; one that is none has the code 0. */
  SmtpReply hear() throws IOException {
    var text = new StringBuilder();
    for (int lines = 0; lines < MOST_LINES; lines++) {
      int length = readLine();
      var said = new String(line, 0, length, StandardCharsets.UTF_8);
      text.append(lines == 0 ? "" : "\n").append(said);
      if (length < 4 || line[3] != '-') {
        return SmtpReply.of(text.toString());
      }
    }
    throw new IOException("The mail server does not stop talking");
  }

  private int readLine() throws IOException {
    int length = 0;
    while (true) {
      int each = in.read();
      if (each < 0) {
        throw new IOException("The mail server closed the connection");
      }
      if (each == '\n') {
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
      }
      if (length == LONGEST_LINE) {
        throw new IOException("The mail server says lines without end");
      }
      line[length++] = (byte) each;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
