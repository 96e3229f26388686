package eu.controvoce.base.web;

import java.io.IOException;

/** A body went on after the limit. */
final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;
}
