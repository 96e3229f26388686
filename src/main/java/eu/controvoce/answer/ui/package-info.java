/** The place "Rispondi": what is to answer, facts, messages, approval. */
@NullMarked
package eu.controvoce.answer.ui;

import org.jspecify.annotations.NullMarked;
