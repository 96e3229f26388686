/** The plan of what goes out, as a table for other programs and for paper. */
@NamedInterface("export")
@NullMarked
package eu.controvoce.campaign.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
