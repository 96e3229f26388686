/** Playbooks over REST. */
@NullMarked
package eu.controvoce.campaign.playbook.web;

import org.jspecify.annotations.NullMarked;
