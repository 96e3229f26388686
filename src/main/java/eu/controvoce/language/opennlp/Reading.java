package eu.controvoce.language.opennlp;

import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.text.Phrases.Found;
import eu.controvoce.language.text.Term;
import java.util.List;

/**
 * A text as the lexicon reads it.
 *
 * @param concepts by place; those inside a longer phrase are left out
 * @param targetGroups codes with their places
 * @param words topics of the frame's word list with the places of their words
 */
record Reading(
    List<Term> terms,
    List<Found<Concept>> concepts,
    List<Found<String>> targetGroups,
    List<Found<String>> words) {}
