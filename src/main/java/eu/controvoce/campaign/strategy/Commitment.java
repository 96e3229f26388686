package eu.controvoce.campaign.strategy;

import eu.controvoce.base.Texts;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.annotation.TypeAlias;

/**
 * What the city promises to do in a phase [impegno].
 *
 * @param milestones by which it is seen, the earliest first
 */
@TypeAlias("commitment")
public record Commitment(Phase phase, String what, Owner owner, List<Milestone> milestones) {

  @SuppressWarnings("ConstantValue") // a list that is empty may be missing in the store
  public Commitment {
    what = Texts.required("what", what, Texts.MEDIUM);
    milestones =
        milestones == null
            ? List.of()
            : milestones.stream().sorted(Comparator.comparing(Milestone::due)).toList();
  }
}
