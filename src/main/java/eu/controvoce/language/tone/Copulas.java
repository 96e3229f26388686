package eu.controvoce.language.tone;

import java.util.Set;

/** The words that say of people what they are, or what they are like. */
final class Copulas {

  private static final Set<String> FORMS =
      Set.of(
          "sono",
          "siete",
          "e",
          "sei",
          "siano",
          "sarebbero",
          "essere",
          "come",
          "restano",
          "rimangono",
          "sembrano",
          "sembrate",
          "considero",
          "ritengo",
          "trovo",
          "are",
          "is",
          "be",
          "like",
          "youre",
          "re",
          "considered",
          "nothing");

  private Copulas() {}

  static boolean has(String form) {
    return FORMS.contains(form);
  }
}
