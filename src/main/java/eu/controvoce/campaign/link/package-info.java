/** Short addresses of publications, and how often they were followed. */
@NamedInterface("link")
@NullMarked
package eu.controvoce.campaign.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
