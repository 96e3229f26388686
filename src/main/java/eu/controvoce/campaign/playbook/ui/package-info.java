/** What people see of playbooks. */
@NullMarked
package eu.controvoce.campaign.playbook.ui;

import org.jspecify.annotations.NullMarked;
