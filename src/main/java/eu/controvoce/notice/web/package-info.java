/** What members are told, for programs. */
@NullMarked
package eu.controvoce.notice.web;

import org.jspecify.annotations.NullMarked;
