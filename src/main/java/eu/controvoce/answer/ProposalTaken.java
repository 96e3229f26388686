package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.rumour.RumourId;

/** News: somebody began an answer to a rumour from a message that was proposed. */
record ProposalTaken(MessageId message, RumourId rumour, Actor by) {}
