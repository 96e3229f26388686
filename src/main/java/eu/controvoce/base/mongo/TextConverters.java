package eu.controvoce.base.mongo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Values of the calendar and of language as text. A {@link LocalDate} is a day and not an instant:
 * as MongoDB's date it would shift with the machine's time zone. ISO text sorts and compares as the
 * days do.
 */
final class TextConverters {

  private TextConverters() {}

  static List<Converter<?, ?>> all() {
    return List.of(
        new WriteDate(),
        new ReadDate(),
        new WriteDateTime(),
        new ReadDateTime(),
        new WriteTime(),
        new ReadTime(),
        new WriteZone(),
        new ReadZone(),
        new WriteLocale(),
        new ReadLocale());
  }

  @WritingConverter
  private static final class WriteDate implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate date) {
      return date.toString();
    }
  }

  @ReadingConverter
  private static final class ReadDate implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class WriteDateTime implements Converter<LocalDateTime, String> {
    @Override
    public String convert(LocalDateTime wall) {
      return wall.toString();
    }
  }

  @ReadingConverter
  private static final class ReadDateTime implements Converter<String, LocalDateTime> {
    @Override
    public LocalDateTime convert(String text) {
      return LocalDateTime.parse(text);
    }
  }

  @WritingConverter
  private static final class WriteTime implements Converter<LocalTime, String> {
    @Override
    public String convert(LocalTime time) {
      return time.toString();
    }
  }

  @ReadingConverter
  private static final class ReadTime implements Converter<String, LocalTime> {
    @Override
    public LocalTime convert(String text) {
      return LocalTime.parse(text);
    }
  }

  @WritingConverter
  private static final class WriteZone implements Converter<ZoneId, String> {
    @Override
    public String convert(ZoneId zone) {
      return zone.getId();
    }
  }

  @ReadingConverter
  private static final class ReadZone implements Converter<String, ZoneId> {
    @Override
    public ZoneId convert(String text) {
      return ZoneId.of(text);
    }
  }

  @WritingConverter
  private static final class WriteLocale implements Converter<Locale, String> {
    @Override
    public String convert(Locale locale) {
      return locale.toLanguageTag();
    }
  }

  @ReadingConverter
  private static final class ReadLocale implements Converter<String, Locale> {
    @Override
    public Locale convert(String text) {
      return Locale.forLanguageTag(text);
    }
  }
}
