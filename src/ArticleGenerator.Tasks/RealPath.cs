using System.Runtime.InteropServices;

namespace ArticleGenerator.Tasks;

/// <summary>Resolves all links on a path. .NET Standard has no API for this.</summary>
internal static class RealPath
{
    private const uint AnyShare = 7;
    private const uint OpenExisting = 3;
    private const uint OpenFolders = 0x02000000;
    private const uint LongestPath = 32 * 1024;

    private static readonly IntPtr InvalidHandle = new(-1);

    /// <summary>The path, absolute and without links, or null if its target does not exist.</summary>
    public static string? Resolve(string path) => RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? OfWindows(path) : OfUnix(path);

    private static string? OfUnix(string path)
    {
        var real = realpath(path, IntPtr.Zero);
        try
        {
            return Marshal.PtrToStringAnsi(real);
        }
        finally
        {
            free(real);
        }
    }

    private static string? OfWindows(string link)
    {
        var file = CreateFile(link, 0, AnyShare, IntPtr.Zero, OpenExisting, OpenFolders, IntPtr.Zero);
        if (file == InvalidHandle)
            return null;
        try
        {
            var path = new char[LongestPath];
            var length = GetFinalPathNameByHandle(file, path, LongestPath, 0);
            return length is > 0 and < LongestPath ? new(path, 0, (int)length) : null;
        }
        finally
        {
            CloseHandle(file);
        }
    }

    // Strings are UTF-8 here: on Unix, .NET uses UTF-8 for ANSI.
    [DllImport("libc", CharSet = CharSet.Ansi)]
    private static extern IntPtr realpath(string path, IntPtr buffer);

    [DllImport("libc")]
    private static extern void free(IntPtr memory);

    [DllImport("kernel32", EntryPoint = "CreateFileW", CharSet = CharSet.Unicode)]
    private static extern IntPtr CreateFile(
        string name, uint access, uint share, IntPtr security, uint disposition, uint flags, IntPtr template);

    [DllImport("kernel32", EntryPoint = "GetFinalPathNameByHandleW", CharSet = CharSet.Unicode)]
    private static extern uint GetFinalPathNameByHandle(IntPtr file, [Out] char[] path, uint length, uint flags);

    [DllImport("kernel32")]
    private static extern bool CloseHandle(IntPtr handle);
}
