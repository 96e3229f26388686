package eu.controvoce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application, without demo data, with an in-memory store and Quartz standing
 * still. All such tests share one context, so they add no properties and no mock beans.
 *
 * <p>Before each test method all collections are emptied ({@link StoreEmptied} is published for
 * whoever keeps an index of them) and the {@link SettableClock} is set back. Requests go through
 * {@code MockMvc}; there is no port.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
    properties = {
      "controvoce.demo=false",
      "controvoce.store.memory=true",
      "controvoce.fediverse.allow-private=true",
      // A machine that runs tests may stand still for many seconds.
      "controvoce.fediverse.connect=2m",
      "controvoce.fediverse.total=2m",
      "controvoce.data=target/test-data/${random.uuid}",
      "controvoce.language.cache=target/language-models",
      "spring.quartz.auto-startup=false"
    })
@AutoConfigureMockMvc
@Import(SettableClock.InTests.class)
@TestExecutionListeners(listeners = FreshStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("spring")
public @interface ControvoceTest {}
