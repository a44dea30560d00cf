namespace ArticleGenerator.Seeds.Text;

/// <summary>
/// Finds names that may be part of a longer one, in scripts without spaces between words: 李明博 also contains 李明. No table lists where such
/// words end, so the characters after a name are compared with common ones.
/// </summary>
internal static class LongerName
{
    private const int Shown = 8;

    private static readonly (int First, int Last, string[] Followers)[] Scripts =
    [
        (0x4E00, 0x9FFF, Words(
            "说 說 称 稱 表 是 在 的 和 与 與 对 對 将 將 还 還 也 就 曾 已 向 于 於 以 及 并 並 到 从 從 被 把 让 讓 因 则 都 又 再 来 來 去 有 没 不 要 会 會 能 可 应 指 认 認 "
            + "告 强 宣 出 访 訪 发 發 接 见 見 当 當 同 等 总 總 主 先 女 氏 首 外 部 市 省 县 州 大 个 今 昨 周 日 年 月 上 下 中 间 後 后 前 抵 参 參 主 回 提 呼 亲 签 决 决 同 "
            + "は が を に へ と で も の や")),
        (0xAC00, 0xD7A3, Words(
            "은 는 이 가 을 를 의 에 와 과 도 로 만 께 씨 님 측 군 양 란 라 랑 나 며 든 에서 에게 으로 이라 라고 처럼 보다 부터 까지 마저 조차 한테 대통령 총리 장관 의원 대표 회장 사장 교수 기자 감독 선수 위원장")),
        (0x0E00, 0x0E7F, Words(
            "กล่าว ได้ ที่ และ จะ ว่า เป็น ใน มี ไป มา ให้ กับ ของ เดิน เผย ระบุ บอก ยืน พบ ไม่ ก็ ถูก จาก ต่อ ขอ ทำ "
            + "เข้า ออก ลง ขึ้น หรือ เพื่อ แต่ โดย เมื่อ นั้น นี้ คือ ยัง ต้อง เคย พูด เสนอ")),
    ];

    /// <summary>
    /// The run of one script that begins with a name and continues with what may be part of it, cut to a few characters; null if there is
    /// none.
    /// </summary>
    /// <param name="text">The words of an article.</param>
    /// <param name="name">The place of the name, in UTF-16 units.</param>
    public static SourceSpan? At(string text, SourceSpan name)
    {
        if (name.End == text.Length
            || !WordEdge.IsUnspaced(text, name.End)
            || ScriptOf(text[name.End - 1]) is not { Followers: not null } script)
        {
            return null;
        }

        var end = name.End;
        while (end < text.Length && (end - name.End < Shown || !Grapheme.IsBoundary(text, end)) && IsOf(script, text[end]))
            end++;

        return end == name.End
            || (name.Start > 0 && IsOf(script, text[name.Start - 1]))
            || Array.Exists(script.Followers, follower => Follows(text, SourceSpan.FromBounds(name.End, end), follower))
                ? null
                : SourceSpan.FromBounds(name.Start, end);
    }

    /// <summary>A Korean particle of one syllable ends its word: 김정은 is 김정 with 은, and 김정은이 isn't.</summary>
    private static bool Follows(string text, SourceSpan rest, string follower) =>
        string.CompareOrdinal(text, rest.Start, follower, 0, follower.Length) == 0
        && (follower.Length > 1 || rest.Length == 1 || !IsHangul(follower[0]));

    private static bool IsHangul(char unit) => unit is >= '\uAC00' and <= '\uD7A3';

    private static (int First, int Last, string[] Followers) ScriptOf(char unit) => Array.Find(Scripts, script => IsOf(script, unit));

    private static bool IsOf((int First, int Last, string[] Followers) script, char unit) => unit >= script.First && unit <= script.Last;

    private static string[] Words(string words) => words.Split(' ');
}
