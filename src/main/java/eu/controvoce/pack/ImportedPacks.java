package eu.controvoce.pack;

import org.springframework.data.repository.ListCrudRepository;

/** Which packs this installation has. */
interface ImportedPacks extends ListCrudRepository<ImportedPack, String> {}
