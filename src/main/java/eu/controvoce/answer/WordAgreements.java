package eu.controvoce.answer;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What the network agreed about single words. */
interface WordAgreements extends ListCrudRepository<WordAgreement, String> {

  List<WordAgreement> findByLanguage(String language);
}
