package eu.controvoce.audience.email;

import eu.controvoce.audience.Addressee;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What is sent.
 *
 * @param id in the ledger
 * @param stamps what each person gets
 * @param halted whether it should stop where it is; asked about once a second
 */
record Mailing(String id, Function<Addressee, Stamp> stamps, BooleanSupplier halted) {}
