/** REST of sightings and rumours, under {@code /api/v1}. */
@NullMarked
package eu.controvoce.rumour.web;

import org.jspecify.annotations.NullMarked;
