#include "base/slices.h"

x278_status x278i_slices_memory(x278i_slices *slices, const void *data, size_t len) {
    slices->memory = data;
    slices->left = len;
    return data == NULL && len > 0 ? X278_E_INVALID_ARG : X278_OK;
}

x278_status x278i_slices_file(x278i_slices *slices, const char *path) {
    return path == NULL ? X278_E_INVALID_ARG : x278i_file_open(&slices->file, path);
}

void x278i_slices_feed(x278i_slices *slices) {
    slices->feeding = true;
}

x278_status x278i_slices_add(const x278_ctx *ctx, x278i_slices *slices, const void *data, size_t len) {
    if (data == NULL && len > 0) {
        return X278_E_INVALID_ARG;
    }
    if (!slices->feeding || slices->fed_all) {
        return X278_E_STATE;
    }
    if (slices->fed_at > 0) {
        slices->fed.len -= slices->fed_at;
        memmove(slices->fed.ptr, slices->fed.ptr + slices->fed_at, slices->fed.len);
        slices->fed_at = 0;
    }
    return x278i_buf_append(ctx, &slices->fed, data, len);
}

x278_status x278i_slices_add_end(x278i_slices *slices) {
    if (!slices->feeding || slices->fed_all) {
        return X278_E_STATE;
    }
    slices->fed_all = true;
    return X278_OK;
}

static x278_status next_of_file(x278i_slices *slices, const char **bytes, size_t *len) {
    x278_status status = x278i_file_read(&slices->file, slices->slice, sizeof slices->slice, len);
    *bytes = slices->slice;
    return status != X278_OK ? status : *len > 0 ? X278_OK : X278_END;
}

x278_status x278i_slices_next(x278i_slices *slices, const char **bytes, size_t *len) {
    if (slices->file.open) {
        return next_of_file(slices, bytes, len);
    }
    const char *from = slices->feeding ? slices->fed.ptr : slices->memory;
    size_t at = slices->feeding ? slices->fed_at : 0;
    size_t left = slices->feeding ? slices->fed.len - at : slices->left;
    *len = left < X278I_SLICE ? left : X278I_SLICE;
    *bytes = *len == 0 ? NULL : from + at;
    if (*len == 0) {
        return slices->feeding && !slices->fed_all ? X278_NEED_INPUT : X278_END;
    }
    if (slices->feeding) {
        slices->fed_at += *len;
    } else {
        slices->memory += *len;
        slices->left -= *len;
    }
    return X278_OK;
}

void x278i_slices_back(x278i_slices *slices, size_t len) {
    slices->fed_at -= slices->feeding ? len : 0;
}

void x278i_slices_clear(const x278_ctx *ctx, x278i_slices *slices) {
    x278i_file_drop(&slices->file);
    x278i_buf_clear(ctx, &slices->fed);
}
