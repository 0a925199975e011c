namespace Renkei.Web.Commands;

/// <summary>
/// Bounds the memory of a command that reads files from anywhere, so that it usually stays below 1 GiB in all:
/// beyond it the runtime throws instead of driving the machine into swapping.
/// </summary>
internal static class MemoryGuard
{
    private const ulong UsualHeapBytes = 700UL * 1024 * 1024;

    public static void Set(ulong heapBytes = UsualHeapBytes)
    {
        AppContext.SetData("GCHeapHardLimit", heapBytes);
        GC.RefreshMemoryLimit();
    }
}
