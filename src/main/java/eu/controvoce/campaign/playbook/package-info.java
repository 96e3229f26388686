/**
 * Playbooks: what a town prepares for an occasion it sees coming, and what becomes of it when the
 * occasion comes. They choose messages and make campaigns, so they live beside campaigns.
 */
@NamedInterface("playbook")
@NullMarked
package eu.controvoce.campaign.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
