namespace Renkei.Web.Commands;

/// <summary>
/// Bounds the memory of a command that reads files from anywhere, so that it stays below 1 GiB in all:
/// beyond it the runtime throws instead of driving the machine into swapping.
/// </summary>
internal static class MemoryGuard
{
    private const ulong HeapBytes = 700UL * 1024 * 1024;

    public static void Set()
    {
        AppContext.SetData("GCHeapHardLimit", HeapBytes);
        GC.RefreshMemoryLimit();
    }
}
