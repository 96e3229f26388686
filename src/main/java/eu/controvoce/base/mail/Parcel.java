package eu.controvoce.base.mail;

/**
 * A message ready to travel: lines end in CRLF, the last one too. Nobody changes the bytes after
 * handing it over.
 *
 * @param sender where bounces go; an address, checked
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copied once per letter is enough
public record Parcel(String sender, byte[] bytes) {}
