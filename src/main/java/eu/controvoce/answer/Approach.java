package eu.controvoce.answer;

/** What a counter-message appeals to. */
public enum Approach {
  FACTS,
  QUESTION,
  POSITIVE,
  HUMOUR,
  DENOUNCING,
  HYPOCRISY,
  AFFILIATION,
  CONSEQUENCES
}
