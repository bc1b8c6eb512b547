
const emptyHeap = heap.length;

function instantiate() {
    heap.length = emptyHeap;
    heap_next = emptyHeap;
    __wbg_finalize_init({ exports: asmFunc(__wbg_get_imports()) });
}

instantiate();

export default async function init() {
    return wasm;
}

export async function restart() {
    instantiate();
}
