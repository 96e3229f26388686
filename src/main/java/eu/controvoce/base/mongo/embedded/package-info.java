/**
 * A MongoDB inside this process: mongo-java-server on H2's MVStore, with what it lacks to be
 * dependable. Nothing outside {@code base.mongo} knows that it exists.
 */
@NullMarked
package eu.controvoce.base.mongo.embedded;

import org.jspecify.annotations.NullMarked;
