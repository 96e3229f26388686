package eu.controvoce.answer;

import org.springframework.data.repository.ListCrudRepository;

/** Keeps which checks are switched off. */
interface SwitchedOffs extends ListCrudRepository<SwitchedOff, String> {}
