// The charts of the tab in front, as pictures that the server has drawn, fixed to their cells.
import type { Univer } from '@univerjs/core';
import {
  Image as ChartPicture,
  DRAWING_OBJECT_LAYER_INDEX,
  IRenderManagerService,
} from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ChartView } from '../../server/api-types.ts';
import { WORKBOOK } from './snapshot.ts';
import type { TabStore } from './tab-store.ts';

/** Draws charts over the cells; a change of the tab has the server draw them anew. */
export class ChartLayer {
  readonly #univer: Univer;
  #pictures: readonly ChartPicture[] = [];
  #drawn = '';

  constructor(univer: Univer) {
    this.#univer = univer;
  }

  /** Shows a tab's charts in place of those shown so far; null shows none. */
  show(store: TabStore | null): void {
    const charts = store?.view.charts ?? [];
    const wanted = charts.length === 0 ? '' : JSON.stringify([store?.view.version, charts]);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    for (const picture of this.#pictures) picture.dispose();
    this.#pictures = charts.flatMap((chart) => this.#picture(chart) ?? []);
    const render = this.#univer.__getInjector().get(IRenderManagerService).getRenderById(WORKBOOK);
    render?.scene.addObjects([...this.#pictures], DRAWING_OBJECT_LAYER_INDEX);
  }

  #picture(chart: ChartView): ChartPicture | undefined {
    const render = this.#univer.__getInjector().get(IRenderManagerService).getRenderById(WORKBOOK);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !skeleton) return undefined;
    const cell = skeleton.getNoMergeCellWithCoordByIndex(chart.row - 1, chart.column - 1);
    return new ChartPicture(`chart-${chart.id}`, {
      url: chart.image,
      left: cell.startX + chart.offsetX,
      top: cell.startY + chart.offsetY,
      width: chart.width,
      height: chart.height,
      evented: false,
      success: () => render.scene.makeDirty(),
    });
  }
}
