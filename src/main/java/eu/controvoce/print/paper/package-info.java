/** From words to pages: templates, typefaces, QR codes. */
@NullMarked
package eu.controvoce.print.paper;

import org.jspecify.annotations.NullMarked;
