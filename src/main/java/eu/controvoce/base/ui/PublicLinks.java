package eu.controvoce.base.ui;

import java.util.List;

/** Pages without an account that the sign-in page points at; provided by whoever serves them. */
@FunctionalInterface
public interface PublicLinks {

  /** A page: the words of the link, already in plain language, and its address. */
  record Link(String text, String address) {}

  /** The pages, in the order shown. */
  List<Link> links();
}
