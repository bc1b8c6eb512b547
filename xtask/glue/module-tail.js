
const emptyHeap = heap.length;

export async function restart() {
    const instance = await WebAssembly.instantiate(wasmModule, __wbg_get_imports());
    heap.length = emptyHeap;
    heap_next = emptyHeap;
    __wbg_finalize_init(instance, wasmModule);
}
