// <cv-chart>: a line or bar chart from a model of our own words. It reads without colour, follows
// the page's light or dark, and tells which bar or point was clicked.
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type Tone = "rumour" | "answer" | "fact" | "attention" | "danger" | "done" | "neutral";

interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly tone: Tone;
}

interface ChartModel {
  readonly kind: "line" | "bar" | "stacked";
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

export interface ChartClick {
  readonly series: string;
  readonly label: string;
  readonly index: number;
}

/** One pattern and one point shape per tone, so that a series is known without its colour. */
const looks: Record<Tone, { token: string; symbol: string; line: "solid" | "dashed" | "dotted"; decal: object }> = {
  rumour: { token: "--cv-coral", symbol: "emptyCircle", line: "dashed", decal: stripes(Math.PI / 4) },
  answer: { token: "--cv-petrol", symbol: "circle", line: "solid", decal: { symbol: "none" } },
  fact: { token: "--cv-sage", symbol: "rect", line: "solid", decal: dots("rect") },
  attention: { token: "--cv-saffron", symbol: "triangle", line: "dotted", decal: stripes(-Math.PI / 4) },
  danger: { token: "--cv-coral", symbol: "diamond", line: "solid", decal: { symbol: "none" } },
  done: { token: "--cv-muted", symbol: "emptyCircle", line: "dotted", decal: dots("circle") },
  neutral: { token: "--cv-neutral", symbol: "circle", line: "solid", decal: { symbol: "none" } },
};

function stripes(rotation: number): object {
  return { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation, color: "rgba(255,255,255,0.45)" };
}

function dots(symbol: string): object {
  return { symbol, symbolSize: 0.5, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: "rgba(255,255,255,0.5)" };
}

class CvChart extends HTMLElement {
  #model: ChartModel | null = null;
  #chart: echarts.ECharts | null = null;
  #size = new ResizeObserver(() => this.#resized());
  #stop = new AbortController();

  /** The data to draw; setting it draws. */
  set data(model: ChartModel | null) {
    this.#model = model;
    this.#draw();
  }

  get data(): ChartModel | null {
    return this.#model;
  }

  connectedCallback(): void {
    // A property set before this class was known sits on the element itself and hides the setter.
    if (Object.prototype.hasOwnProperty.call(this, "data")) {
      const early = this.data;
      delete (this as { data?: unknown }).data;
      this.data = early;
    }
    this.#stop = new AbortController();
    const redraw = (): void => this.#draw();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw, { signal: this.#stop.signal });
    window.addEventListener("cv-theme", redraw, { signal: this.#stop.signal });
    document.fonts.ready.then(redraw, () => undefined);
    this.#size.observe(this);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  #resized(): void {
    this.#chart?.resize();
    this.#draw();
  }

  #draw(): void {
    const model = this.#model;
    if (!this.isConnected || !model) {
      return;
    }
    if (!this.#chart) {
      this.#chart = echarts.init(this, null, { renderer: "svg" });
      this.#chart.on("click", (event) => this.#clicked(event as { seriesName?: string; dataIndex?: number }));
    }
    this.#chart.setOption(this.#option(model), { notMerge: true });
  }

  #clicked(event: { seriesName?: string; dataIndex?: number }): void {
    const index = event.dataIndex ?? -1;
    const label = this.#model?.labels[index];
    if (label !== undefined) {
      const detail: ChartClick = { series: event.seriesName ?? "", label, index };
      this.dispatchEvent(new CustomEvent("cv-chart-click", { detail, bubbles: true }));
    }
  }

  #option(model: ChartModel): echarts.EChartsCoreOption {
    const style = getComputedStyle(this);
    const colour = (token: string): string => resolve(this, style, token);
    const font = { fontFamily: style.fontFamily, fontSize: 13, color: colour("--cv-muted") };
    const hair = { lineStyle: { color: colour("--cv-hair") } };
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const many = model.series.length > 1;
    return {
      animation: !calm,
      animationDuration: 300,
      textStyle: font,
      grid: { left: 4, right: 12, top: many ? 36 : 12, bottom: 4, containLabel: true },
      legend: many
        ? { top: 0, left: 0, itemWidth: 22, itemHeight: 12, textStyle: { ...font, color: colour("--cv-ink") } }
        : { show: false },
      tooltip: {
        trigger: "axis",
        confine: true,
        renderMode: "richText",
        axisPointer: { type: model.kind === "line" ? "line" : "shadow", ...hair },
        backgroundColor: colour("--cv-surface"),
        borderColor: colour("--cv-outline"),
        textStyle: { ...font, color: colour("--cv-ink") },
      },
      xAxis: {
        type: "category",
        data: [...model.labels],
        boundaryGap: model.kind !== "line",
        axisLine: hair,
        axisTick: { show: false },
        axisLabel: { ...font, margin: 12, ...this.#fitted(model) },
      },
      yAxis: { type: "value", minInterval: 1, splitLine: hair, axisLabel: font },
      series: model.series.map((each) => this.#series(model, each, colour)),
    };
  }

  /** Few bars have all their names, broken into lines where they must be; many have what fits. */
  #fitted(model: ChartModel): object {
    const few = model.kind !== "line" && model.labels.length <= 8;
    return few
      ? { interval: 0, overflow: "break", width: Math.max(48, (this.clientWidth - 48) / model.labels.length - 8) }
      : { hideOverlap: true };
  }

  #series(model: ChartModel, each: Series, colour: (token: string) => string): object {
    const look = looks[each.tone] ?? looks.neutral;
    const paint = colour(look.token);
    const shared = { name: each.name, data: [...each.values], color: paint, cursor: this.hasAttribute("clickable") ? "pointer" : "default" };
    if (model.kind === "line") {
      return {
        ...shared,
        type: "line",
        symbol: look.symbol,
        symbolSize: 8,
        triggerLineEvent: true,
        lineStyle: { width: 2.5, type: look.line, color: paint },
      };
    }
    return {
      ...shared,
      type: "bar",
      stack: model.kind === "stacked" ? "all" : undefined,
      barMaxWidth: 44,
      itemStyle: {
        borderRadius: model.kind === "stacked" ? 0 : [4, 4, 0, 0],
        borderColor: model.kind === "stacked" ? colour("--cv-surface") : undefined,
        borderWidth: model.kind === "stacked" ? 1 : 0,
        decal: look.decal,
      },
    };
  }
}

/** The colour a token stands for now; a probe turns light-dark() into one the chart understands. */
function resolve(host: HTMLElement, style: CSSStyleDeclaration, token: string): string {
  const value = style.getPropertyValue(token).trim();
  if (!value.includes("(") || value.startsWith("rgb")) {
    return value || "#54605c";
  }
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  host.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

customElements.define("cv-chart", CvChart);
