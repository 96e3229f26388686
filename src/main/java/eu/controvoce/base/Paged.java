package eu.controvoce.base;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what is on this page
 * @param total how many there are on all pages
 * @param page number of this page, from 0
 * @param size how many fit on a page, 1–{@link #MOST}
 */
public record Paged<T>(List<T> items, long total, int page, int size) {

  /** Most items of one page. */
  public static final int MOST = 500;

  public Paged {
    items = List.copyOf(items);
  }

  /**
   * Cuts one page out of a whole list.
   *
   * @throws InvalidInput if page or size are out of range
   */
  public static <T> Paged<T> of(List<T> all, int page, int size) {
    check(page, size);
    var from = (int) Math.min((long) page * size, all.size());
    var to = Math.min(from + size, all.size());
    return new Paged<>(all.subList(from, to), all.size(), page, size);
  }

  /**
   * Insists on a page number from 0 and a size of 1–{@link #MOST}.
   *
   * @throws InvalidInput naming {@code page} or {@code size}
   */
  public static void check(int page, int size) {
    if (page < 0) {
      throw new InvalidInput("page", "input.page");
    }
    if (size < 1 || size > MOST) {
      throw new InvalidInput("size", "input.page-size", MOST);
    }
  }

  /** The same page with each item turned into something else. */
  public <R> Paged<R> map(Function<? super T, ? extends R> each) {
    return new Paged<>(items.stream().<R>map(each).toList(), total, page, size);
  }
}
