package eu.controvoce.language.tone;

/** What small words do in a sentence; the names are the keys of a language's properties file. */
enum Role {
  /** "are", of several people. */
  COPULA,
  /** "is", of one. */
  ONE,
  /** Makes "there are" of "are". */
  EXISTENTIAL,
  /** "like", as in "live like beasts". */
  COMPARING,
  /** Beginnings of verbs after which "like beasts" takes the people's side. */
  TREATING,
  /** "of" in all its forms. */
  GENITIVE,
  /** "of" without an article: "those beasts of immigrants", not "the dogs of the immigrants". */
  BARE_GENITIVE,
  /** Makes a noun a circumstance; without the genitive. */
  PREPOSITION,
  /** Announces a noun. */
  ARTICLE,
  /** "my", "that": somebody in particular. */
  OWNER,
  /** Begins a new clause. */
  JOINING,
  /** Joins more of the same: "and", "or". */
  LISTING,
  /** "but": what was said before no longer holds. */
  TURNING,
  /** "who": goes on about the people just named. */
  RELATIVE,
  /** Adverbs, openings, words for person: they do not tell who is meant. */
  LIGHT,
  /** Means a group only after it was named. */
  PRONOUN,
  /** Pronouns for those something is done to. */
  OBJECT,
  /** Verbs of which the people themselves are the subject. */
  DYING,
  /** Begins a question that demands: "why don't we …". */
  WHY,
  /** After "not", takes it back: "nothing but". */
  ONLY,
  /** Opens a disclaimer: "I am", "call me". */
  SELF,
  /** Beginnings of what the disclaimer is about. */
  RACIST,
  /** Conditions: "if", "when". */
  IF,
  /** Beginnings of what is done for joy. */
  CHEER,
  /** "those", in front of what people are called. */
  POINTING,
  /** "what", in front of what people are called. */
  EXCLAIMING,
  /** "say": no report after {@link #ALLOWED}. */
  SAYING,
  /** "can I", "let me". */
  ALLOWED,
  /** "more", as in "nothing is more … than". */
  MORE,
  /** Being near or seeing people: what feelings are told by. */
  SEEING,
  /** "I consider": what follows the people is what they are called. */
  JUDGING,
  /** "I would rather … than …". */
  RATHER,
  /** "without". */
  WITHOUT,
  /** "better". */
  BETTER,
  /** What would be better without people. */
  WHOLE,
  /** "those who": other people than the ones named. */
  OTHERS,
  /** "who", beginning a question. */
  ASKING,
  /** Stands between article and noun, or for it: "all", "every". */
  QUANTIFIER,
  /** What people have of their own and are: "the lives of …" are the people. */
  LIFE,
  /** "Typical of …", "in the nature of …": what follows is said of the people. */
  TYPICAL,
  /** Words that are nothing themselves, and take no second "not" back. */
  NOTHING,
  /** Asks whether something is wrong: "what's wrong with saying …". */
  RHETORICAL,
  /** What violence is called by those who want it: "the only solution". */
  SOLUTION,
  /** Verbs of being worth something. */
  WORTH,
  /** What violence would be by their will: "legal". */
  PERMITTED,
  /** "They can't do without …": no "not" either. */
  DO_WITHOUT,
  /** Verbs that carry a praise: "does", "makes". */
  DOES,
  /** What violence is said not to be: "a crime". */
  CRIME,
  /** "One can", "I could": what is denied this way is denied by the writer. */
  ONESELF,
  /** What happens to people, rather than what they are: "happy", "free". */
  SITUATION
}
