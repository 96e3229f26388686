/** How e-mails leave the house, and short ones written by the product itself. */
@NamedInterface("mail")
@NullMarked
package eu.controvoce.base.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
