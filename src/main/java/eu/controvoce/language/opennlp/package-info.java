/** The analyst built on OpenNLP: the only package that knows it, and the dictionaries. */
@NullMarked
package eu.controvoce.language.opennlp;

import org.jspecify.annotations.NullMarked;
