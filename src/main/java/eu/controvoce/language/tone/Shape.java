package eu.controvoce.language.tone;

/** What the form of a verb tells; the names are the keys of a language's properties file. */
enum Shape {
  /** Writers announce what they would do. */
  FIRST,
  /** Others are called to act. */
  COMMAND,
  /** Something is done to people. */
  PASSIVE,
  /** Something is wished on people: "may they". */
  MAY,
  /** People do something to the writer: "they disgust me". */
  OF_THEM,
  /** Says how much: "utterly". */
  DEGREE,
  /** Said of one man. */
  OF_ONE,
  /** Said of many. */
  OF_MANY,
  /** A threat to those spoken to: "you will". */
  YOU_WILL,
  /** An account of what people do. */
  THEY_DO,
  /** What a wish takes: "to burn". */
  BARE,
  /** An object hangs on the verb: "burn-them". */
  HANGING,
  /** What is wished to be: "if only somebody burnt". */
  WERE
}
