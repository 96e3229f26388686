package eu.controvoce.base.mongo;

import eu.controvoce.base.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.util.ClassUtils;

/** Every record that implements {@link Id}, stored as its plain string: one pair for all. */
final class IdConverters {

  private IdConverters() {}

  /** For all id records of the product, found on the class path. */
  static Collection<GenericConverter> all() {
    var types = idTypes();
    return List.of(new Writing(types), new Reading(types));
  }

  private static Set<Class<?>> idTypes() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
    return scanner.findCandidateComponents("eu.controvoce").stream()
        .map(found ->
            ClassUtils.resolveClassName(
                String.valueOf(found.getBeanClassName()), Id.class.getClassLoader()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @WritingConverter
  private record Writing(Set<Class<?>> types) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return types.stream()
          .map(type -> new ConvertiblePair(type, String.class))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return source instanceof Id id ? id.value() : null;
    }
  }

  @ReadingConverter
  private static final class Reading implements GenericConverter {

    private final Map<Class<?>, Constructor<?>> constructors;

    Reading(Set<Class<?>> types) {
      constructors =
          types.stream()
              .collect(Collectors.toUnmodifiableMap(Function.identity(), Reading::constructor));
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return constructors.keySet().stream()
          .map(type -> new ConvertiblePair(String.class, type))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      var constructor = constructors.get(to.getType());
      if (source == null || constructor == null) {
        return null;
      }
      try {
        return constructor.newInstance(source);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(
            "Stored value does not fit " + to.getType().getSimpleName(), e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot make a " + to.getType().getSimpleName(), e);
      }
    }

    private static Constructor<?> constructor(Class<?> type) {
      try {
        var canonical = type.getDeclaredConstructor(String.class);
        canonical.setAccessible(true);
        return canonical;
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " is an Id without the one component 'value'", e);
      }
    }
  }
}
